/** A licence as visitors read it, and where it is explained. */
export interface LicenseName {
  name: string;
  url?: string;
}

const CC = 'https://creativecommons.org/';
const RIGHTS = 'https://rightsstatements.org/page/';

/** RightsStatements.org, the twelve statements, version 1.0. */
export const RIGHTS_NAMES: Readonly<Record<string, string>> = {
  InC: 'In copyright',
  'InC-OW-EU': 'In copyright, EU orphan work',
  'InC-EDU': 'In copyright, educational use permitted',
  'InC-NC': 'In copyright, non-commercial use permitted',
  'InC-RUU': 'In copyright, rights-holder unknown or not to be found',
  'NoC-CR': 'No copyright, contractual restrictions',
  'NoC-NC': 'No copyright, non-commercial use only',
  'NoC-OKLR': 'No copyright, other known legal restrictions',
  'NoC-US': 'No copyright, United States',
  CNE: 'Copyright not evaluated',
  UND: 'Copyright undetermined',
  NKC: 'No known copyright',
};

/**
 * The name and address of a licence, from a Creative Commons or RightsStatements.org address or an
 * SPDX name. Own terms (`LicenseRef-our-terms`) are shown in words, what is not known as it is.
 */
export function describeLicense(license: string): LicenseName {
  const text = license.trim();
  const [, own] = /^LicenseRef-(.+)$/i.exec(text) ?? [];
  if (own !== undefined) return { name: own.replaceAll('-', ' ') };
  return (
    describeCc(text) ??
    describeRights(text) ??
    (/^https:\/\/\S+$/.test(text) ? { name: text, url: text } : { name: text })
  );
}

function describeCc(text: string): LicenseName | undefined {
  const address =
    /^https?:\/\/creativecommons\.org\/(licenses|publicdomain)\/([a-z-]+)\/(\d\.\d)(?:\/([a-z]{2,3}))?(?:\/|$)/i.exec(
      text,
    );
  const spdx =
    /^CC[- ]?(0|BY(?:-NC)?(?:-ND|-SA)?|PDDC|PDM)(?:[- ](\d\.\d))?(?:-([A-Z]{2,3}))?$/i.exec(
      text.replaceAll(' ', '-'),
    );
  const code = (address?.[2] ?? spdx?.[1])?.toLowerCase();
  if (code === undefined) return undefined;
  const version = address?.[3] ?? spdx?.[2];
  const port = (address?.[4] ?? spdx?.[3])?.toLowerCase();
  if (code === '0' || code === 'zero')
    return { name: 'CC0 1.0', url: `${CC}publicdomain/zero/1.0/` };
  if (code === 'mark' || code === 'pdm')
    return { name: 'Public domain', url: `${CC}publicdomain/mark/1.0/` };
  if (code === 'pddc') return { name: 'Public domain', url: `${CC}licenses/publicdomain/` };
  if (!code.startsWith('by')) return undefined;
  const name = ['CC', code.toUpperCase(), version, port?.toUpperCase()].filter(Boolean).join(' ');
  return version === undefined
    ? { name }
    : { name, url: `${CC}licenses/${code}/${version}/${port === undefined ? '' : `${port}/`}` };
}

function describeRights(text: string): LicenseName | undefined {
  const code =
    /^https?:\/\/rightsstatements\.org\/(?:vocab|page)\/([A-Za-z-]+)\/1\.0(?:\/|$)/.exec(
      text,
    )?.[1] ?? text;
  if (!Object.hasOwn(RIGHTS_NAMES, code)) return undefined;
  return { name: RIGHTS_NAMES[code] ?? code, url: `${RIGHTS}${code}/1.0/` };
}
