import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv, excelCsv, zonderFormule, type Cel } from '../../../src/exports/csv.ts';
import { wet } from '../wet.ts';

const KOLOMMEN = [{ naam: 'wat', waarde: (cel: Cel) => cel }];
const inCsv = (cel: Cel) => csv([cel], KOLOMMEN);
const inExcel = (cel: Cel) => excelCsv([cel], KOLOMMEN);

describe('a spreadsheet never runs a text as a formula', () => {
  test.each(['=1+1', '+31 6', '-5', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1', "'=1"])('%j', (tekst) => {
    expect(zonderFormule(tekst)).toBe(`'${tekst}`);
    expect(inCsv(tekst)).toContain(`'${tekst}`);
    expect(inExcel(tekst)).toContain(`'${tekst}`);
  });

  test('a text that is no formula stays as it was', () => {
    for (const tekst of ["'s-Hertogenbosch", 'a=b', '€ 5 + 6', '1.4.3', '']) expect(zonderFormule(tekst)).toBe(tekst);
  });

  wet('taking the apostrophe away gives every text back', [fc.string()], (tekst) => {
    const bewaard = zonderFormule(tekst);
    const terug = bewaard.startsWith("'") && zonderFormule(bewaard) !== bewaard ? bewaard.slice(1) : bewaard;
    expect(terug).toBe(tekst);
  });

  test('a negative number is a number', () => {
    expect(inCsv(-2.5)).toBe('wat\r\n-2.5\r\n');
    expect(inExcel(-2.5)).toBe('\uFEFFwat\r\n-2,5\r\n');
  });
});

describe('a program reads the plain file', () => {
  test('nothing is quoted or changed without need', () => {
    const kolommen = [0, 1, 2].map((i) => ({ naam: `k${i}`, waarde: (rij: Cel[]) => rij[i] }));
    expect(csv([['1.4.3', '2023-06', undefined]], kolommen)).toBe('k0,k1,k2\r\n1.4.3,2023-06,\r\n');
  });

  test('commas, quotes and line breaks stay inside their cell', () => {
    expect(inCsv('a, "b"\nc')).toBe('wat\r\n"a, ""b""\nc"\r\n');
  });
});

describe('a Dutch Excel leaves the values alone', () => {
  test.each(['1.4.3', '1.10', '2023-06', '1-2', '12:30', '1e5', '2023', 'jun 2023', '1 mei', 'WAAR'])(
    '%s is not made a number, a date or a truth value',
    (tekst) => {
      expect(inExcel(tekst)).toBe(`\uFEFFwat\r\n"=""${tekst}"""\r\n`);
    },
  );

  test.each(['2023-07-17', '2023-Q3', '2023-Q2/2023-Q3 afwijking', 'Café 1.4', 'mei', 'vws'])(
    '%s is kept as it is',
    (tekst) => {
      expect(inExcel(tekst)).toBe(`\uFEFFwat\r\n${tekst}\r\n`);
    },
  );

  test('a semicolon or a line break stays inside its cell', () => {
    expect(inExcel('a; b')).toBe('\uFEFFwat\r\n"a; b"\r\n');
    expect(inExcel('a\nb')).toBe('\uFEFFwat\r\n"a\nb"\r\n');
  });

  test('a truth value is a Dutch word', () => {
    expect([inExcel(true), inExcel(false)].map((tekst) => tekst.split('\r\n')[1])).toEqual(['ja', 'nee']);
  });
});
