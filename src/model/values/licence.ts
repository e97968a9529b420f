/**
 * The address of a licence of Creative Commons by its short name, such as "CC BY-SA 4.0", or of the Open Government
 * Licence with its version; undefined for any other.
 */
export function licenceAddress(name: string): string | undefined {
  if (name === 'CC0') return 'https://creativecommons.org/publicdomain/zero/1.0/';
  const [, government] = /^(?:Open Government Licence|OGL) v?(\d)(?:\.0)?$/.exec(name) ?? [];
  if (government)
    return `https://www.nationalarchives.gov.uk/doc/open-government-licence/version/${government}/`;
  const [, kind, version] = /^CC (BY(?:-(?:NC|ND|SA))*) (\d\.\d)$/.exec(name) ?? [];
  return kind && version
    ? `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`
    : undefined;
}
