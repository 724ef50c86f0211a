/**
 * The one script that stands in a page, in its head. It tells the style sheet that a script is coming (`data-script` of the
 * root element, `coming` or `failed`), so that what the script will show is laid out from the first. Once the page is
 * whole and was painted, it asks for the script at `address`; where that does not come, it marks what was waiting for it.
 * The address is part of the text, and so of the digest by which the page's policy knows it: with the address in an
 * attribute, somebody could plant the same text with another address.
 */
export function loaderScript(address: string): string {
  const literal = literalOf(address);
  return [
    '{let asked=false;',
    'const page=document.documentElement.dataset;',
    'page.script="coming";',
    'const ask=()=>{',
    'if(asked)return;',
    'asked=true;',
    'const script=document.createElement("script");',
    `script.src=${literal};`,
    'script.onerror=()=>{page.script="failed";for(const {dataset} of document.querySelectorAll("[data-timeline]"))dataset.state="failed"};',
    'document.head.append(script)',
    '};',
    'addEventListener("DOMContentLoaded",()=>new PerformanceObserver(ask).observe({type:"paint",buffered:true}));',
    // A page in a tab that nobody looks at is not painted; and a browser may not tell.
    'addEventListener("load",()=>setTimeout(ask,1000))}',
  ].join('');
}

/** The same, of a script that only adds to a page: nothing waits for it, and nothing is said where it does not come. */
export function addingScript(address: string): string {
  return `addEventListener("load",()=>{const script=document.createElement("script");script.src=${literalOf(address)};document.head.append(script)})`;
}

const literalOf = (address: string): string => JSON.stringify(address).replaceAll('<', '\\u003c');
