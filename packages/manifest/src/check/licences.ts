import { suggest } from '../explain/suggest.js';
import { RIGHTS_NAMES } from '../license.js';
import type { RawIssue } from '../problem-codes.js';
import type { Visit } from './visit.js';

const versions = ['1.0', '2.0', '2.1', '2.5', '3.0', '4.0'];
const version = '(?:1\\.0|2\\.[015]|3\\.0|4\\.0)';

/** Every form that can be looked up. */
const forms = [
  // A Creative Commons address: the six licences, older ones, and the public domain
  '^https?://creativecommons\\.org/(?:licenses/(?:by(?:-nc)?(?:-nd|-sa)?|n[cd]|sa|nc-sa|nd-nc'
    + `|(?:nc-)?sampling\\+?|devnations)/${version}|licenses/publicdomain`
    + '|publicdomain/(?:zero|mark)/1\\.0)(?:/|$)',
  `^https?://rightsstatements\\.org/(?:vocab|page)/(?:${Object.keys(RIGHTS_NAMES).join('|')})/`
    + '1\\.0(?:/|$)',
  // SPDX names of Creative Commons
  `^CC(?:0-1\\.0|-BY(?:-NC)?(?:-ND|-SA)?-${version}(?:-[A-Z]{2,3})?|-PDDC|-PDM-1\\.0|-SA-1\\.0)$`,
  // Other SPDX names: those without a number, all that have one, and one's own terms
  '^(?:MIT|ISC|Unlicense|0BSD|WTFPL|Zlib|X11|curl|Libpng|FTL|Beerware|LicenseRef-[a-z0-9.-]+)$',
  '^(?!CC|LicenseRef)[a-z][a-z0-9.+]*(?:-[a-z0-9.+]+)*-\\d[a-z0-9.+]*(?:-[a-z0-9.+]+)*$',
].map((source) => new RegExp(source, 'i'));

/** True for what can be looked up: the address or the SPDX name of a licence. */
export function isLicence(words: string): boolean {
  return words.length < 200 && forms.some((form) => form.test(words));
}

/** Names that are often meant, each with the words that people write. */
const others: Readonly<Record<string, string>> = {
  MIT: 'mit expat',
  'Apache-2.0': 'apache',
  'BSD-3-Clause': 'bsd',
  'GPL-3.0-or-later': 'gpl gnu',
  'LGPL-3.0-or-later': 'lgpl',
  'AGPL-3.0-or-later': 'agpl',
  'GFDL-1.3-or-later': 'gfdl',
  'MPL-2.0': 'mpl mozilla',
  'EUPL-1.2': 'eupl',
  'OFL-1.1': 'ofl',
  'OGL-UK-3.0': 'ogl',
  'ODbL-1.0': 'odbl',
  'PDDL-1.0': 'pddl',
  'LAL-1.3': 'lal',
  'etalab-2.0': 'etalab',
};
const commons = ['', '-SA', '-NC', '-NC-SA', '-ND', '-NC-ND'].map((kind) => `CC-BY${kind}-4.0`);
const inWords = [
  [/creative\W*commons/g, ' cc '],
  [/attribution/g, ' by '],
  [/non\W?commercial/g, ' nc '],
  [/no\W?deriv\w*/g, ' nd '],
  [/share\W?alike/g, ' sa '],
  [/\bcc(?=[a-z0])/g, 'cc '],
] as const;

function likeCommons(words: string): string | undefined {
  const short = inWords.reduce((text, [long, code]) => text.replace(long, code), words);
  const parts = short.split(/[^a-z0-9.]+/).filter(Boolean);
  const has = (part: string): boolean => parts.includes(part);
  if (has('cc') && (has('0') || has('zero'))) return 'CC0-1.0';
  if (/public\W*domain|domaine public|dominio público|\bpdm?\b/.test(words))
    return 'https://creativecommons.org/publicdomain/mark/1.0/';
  const isCommons = has('cc') || /^by(?:\W+(?:nc|nd|sa))*\W*[\d.]*$/.test(short.trim());
  if (!isCommons || !has('by') || (has('sa') && has('nd'))) return undefined;
  const number = parts.find((part) => /^v?\d/.test(part))?.replace(/^v?(\d)$/, '$1.0');
  const right = versions.find((one) => one === number) ?? '4.0';
  const kind = ['nc', 'nd', 'sa'].filter(has).map((part) => `-${part.toUpperCase()}`);
  return `CC-BY${kind.join('')}-${right}`;
}

function likeStatement(words: string): string | undefined {
  const named = /rightsstatements\.org\/\w+\/([a-z-]+)/.exec(words)?.[1] ?? words.trim();
  const code = Object.keys(RIGHTS_NAMES).find((one) =>
    [one, RIGHTS_NAMES[one]].some((name) => name?.toLowerCase() === named));
  const isReserved = /all rights reserved|copyright|©|\(c\)|tous droits|derechos|rechte vor/;
  const found = code ?? (isReserved.test(words) ? 'InC' : undefined);
  return found && `https://rightsstatements.org/vocab/${found}/1.0/`;
}

function likeOther(words: string): string | undefined {
  const parts = words.split(/[^a-z]+/).filter(Boolean);
  const named = Object.keys(others).find((name) =>
    others[name]?.split(' ').some((word) => parts.includes(word)));
  if (named !== undefined && parts.length < 5) return named;
  return suggest(words, [...commons, ...Object.keys(others)]);
}

/** The licence that was most likely meant; `undefined` where it cannot be told. */
export function likeLicence(written: string): string | undefined {
  if (written.length > 200) return undefined;
  const words = written.toLowerCase();
  return likeCommons(words) ?? likeStatement(words) ?? likeOther(words);
}

/** Reports a licence that nobody can look up. */
export function checkLicenceName(field: Visit, report: (issue: RawIssue) => void): void {
  const { meta, value, path } = field;
  if (meta.kind !== 'licence' || typeof value !== 'string' || isLicence(value)) return;
  const like = likeLicence(value);
  report({ code: 'VIT409', path: [...path], name: value, ...(like && { options: [like] }) });
}
