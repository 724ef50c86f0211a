/**
 * The only script of the one file: it shows the reports that have all words that were typed, and the side and the topic that were chosen. Until
 * it runs, and where it does not, all reports are shown and there is nothing to type into. A link to a report that is hidden shows all.
 */
export const findScript = [
  '(()=>{',
  'const form=document.getElementById("find"),shown=document.getElementById("found");',
  'if(!form)return;',
  'const fold=(text)=>text.normalize("NFKD").replace(/[\\p{M}\'’ʼ]/gu,"").toLowerCase();',
  'const reports=[...document.querySelectorAll("[data-report]")].map((element)=>({element,also:[...document.querySelectorAll("[data-of=\\""+element.dataset.report+"\\"]")],sides:element.dataset.sides.split(" "),topics:element.dataset.topics.split(" "),text:null}));',
  'const show=()=>{',
  'const words=fold(form.elements.words.value).split(/\\s+/).filter(Boolean),side=form.elements.side.value,topic=form.elements.topic.value;',
  'let count=0;',
  'for(const report of reports){',
  'if(words.length>0)report.text??=fold([report.element,...report.also].map(({textContent})=>textContent).join(" "));',
  'const fits=(side===""||report.sides.includes(side))&&(topic===""||report.topics.includes(topic))&&words.every((word)=>report.text.includes(word));',
  'for(const element of [report.element,...report.also])element.hidden=!fits;',
  'if(fits)count+=1}',
  'shown.textContent=count+" / "+reports.length};',
  'form.addEventListener("input",show);',
  'form.addEventListener("reset",()=>setTimeout(show));',
  'form.addEventListener("submit",(event)=>event.preventDefault());',
  'const reveal=()=>{',
  'const target=document.getElementById(decodeURIComponent(location.hash.slice(1)));',
  'if(!target||!target.closest("[data-report][hidden],[data-of][hidden]"))return;',
  'form.reset();show();target.scrollIntoView()};',
  'addEventListener("hashchange",reveal);',
  'form.hidden=false;show()',
  '})()',
].join('');
