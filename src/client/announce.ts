/** Says something to those who hear the page: the last of what is asked for within a short time, and not the same twice. */
export function announcer(region: HTMLElement | null): (text: string) => void {
  let timer = 0;
  return (text) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (region !== null && region.textContent !== text) region.textContent = text;
    }, 400);
  };
}
