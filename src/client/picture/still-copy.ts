const namespace = 'http://www.w3.org/2000/svg';

/** What an element takes from its parent, and what it has of its own unless it is as usual: all are attributes of SVG too. */
const inherited = [
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'color', 'visibility',
  'font-family', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline', 'direction', 'paint-order', 'shape-rendering',
];
const own = { opacity: '1', 'text-decoration-line': 'none' } as const;

/** Of what an element is, in the drawing: the rest (classes, links, names for scripts and for those who hear) means nothing in a picture. */
const kept = /^(?:id|x|y|x1|y1|x2|y2|cx|cy|r|rx|ry|d|dx|dy|points|width|height|viewBox|preserveAspectRatio|transform|href|clip-path|mask|offset|gradient\w+|pattern\w+|clipPathUnits)$/;

/** A copy of a drawing that looks as it does now, wherever it is put: with the colours and letters that style sheets give it. */
export function stillCopy(svg: SVGSVGElement): SVGSVGElement {
  return copyOf(svg, null) as SVGSVGElement;
}

function copyOf(element: Element, parent: CSSStyleDeclaration | null): Element | null {
  const style = getComputedStyle(element);
  // What is only there to be pointed to is not shown by itself.
  if (style.display === 'none' && element.closest('defs') === null) return null;
  const name = element.localName === 'a' ? 'g' : element.localName;
  const copy = document.createElementNS(namespace, name);
  for (const { name: attribute, value } of element.attributes) {
    if (kept.test(attribute) && (attribute !== 'href' || value.startsWith('#')) && !(name === 'g' && attribute === 'href')) copy.setAttribute(attribute, value);
  }
  if (name === 'title') {
    copy.textContent = element.textContent;
    return copy;
  }
  for (const property of inherited) {
    const value = style.getPropertyValue(property);
    if (parent === null || value !== parent.getPropertyValue(property)) copy.setAttribute(property, value);
  }
  for (const [property, usual] of Object.entries(own)) {
    const value = style.getPropertyValue(property);
    if (value !== usual) copy.setAttribute(property === 'opacity' ? property : 'text-decoration', value);
  }
  for (const child of element.childNodes) {
    if (child instanceof Element) {
      const made = copyOf(child, style);
      if (made !== null) copy.append(made);
    } else if (child instanceof Text) {
      copy.append(child.data);
    }
  }
  return copy;
}
