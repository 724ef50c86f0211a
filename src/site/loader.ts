/**
 * The one script that stands in a page. Once the page was painted, it asks for the script at `address`; where that does
 * not come, it marks what was waiting for it. The address is part of the text, and so of the digest by which the page's
 * policy knows it: with the address in an attribute, somebody could plant the same text with another address.
 */
export function loaderScript(address: string): string {
  const literal = JSON.stringify(address).replaceAll('<', '\\u003c');
  return [
    '{let asked=false;',
    'const ask=()=>{',
    'if(asked)return;',
    'asked=true;',
    'const script=document.createElement("script");',
    `script.src=${literal};`,
    'script.onerror=()=>{for(const {dataset} of document.querySelectorAll("[data-timeline]"))dataset.state="failed"};',
    'document.head.append(script)',
    '};',
    'new PerformanceObserver(ask).observe({type:"paint",buffered:true});',
    // A page in a tab that nobody looks at is not painted; and a browser may not tell.
    'addEventListener("load",()=>setTimeout(ask,1000))}',
  ].join('');
}
