/** How long a `Retry-After` asks to wait (RFC 9110, 10.2.3: seconds, or a date), in milliseconds; 0 where it asks for nothing that can be read. */
export function retryAfterWait(value: string | null, now: number): number {
  const text = value?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  // The three forms of a date of HTTP begin with the name of a day.
  const date = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text) ? Date.parse(/GMT$/.test(text) ? text : `${text} GMT`) : Number.NaN;
  return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}
