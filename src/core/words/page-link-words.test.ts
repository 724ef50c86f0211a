import { describe, expect, test } from 'vitest';
import { enPageLink } from './en/page-link-words.ts';
import { ukPageLink } from './uk/page-link-words.ts';

describe('an address', () => {
  test('is told of with the day on which it was asked, and since when it has been so', () => {
    expect(enPageLink.state({ status: 'gone', reason: null, http: 404 }, '23 November 2026', null)).toBe('On 23 November 2026 this address no longer answered (404).');
    expect(enPageLink.state({ status: 'unreachable', reason: 'certificate', http: null }, '23 November 2026', '1 May 2026')).toBe(
      'On 23 November 2026 this address could not be reached: its certificate was not accepted. It had been so since 1 May 2026.',
    );
    expect(ukPageLink.state({ status: 'gone', reason: null, http: 404 }, '23 листопада 2026', '1 травня 2026')).toBe('23 листопада 2026 ця адреса вже не відповідала (404). Уперше так було 1 травня 2026.');
  });

  test('that was not asked is told so, with the reason', () => {
    expect(enPageLink.state({ status: 'not-asked', reason: null, http: null }, null, null)).toBe('This address has not been asked yet.');
    expect(enPageLink.state({ status: 'not-asked', reason: 'private-address', http: null }, null, null)).toBe('This address was not asked: it is not an address of the public Internet.');
  });
});

test('a stored copy is told of by its date', () => {
  expect(enPageLink.copy('stands', '12 January 2024')).toBe('The archived copy of 12 January 2024 stands.');
  expect(ukPageLink.copy('lost', '12 січня 2024')).toBe('Архівна копія вже не відповідає: 12 січня 2024.');
});
