/** The address of a Creative Commons licence by its short name, such as "CC BY-SA 4.0"; undefined for any other. */
export function licenceAddress(name: string): string | undefined {
  if (name === 'CC0') return 'https://creativecommons.org/publicdomain/zero/1.0/';
  const [, kind, version] = /^CC (BY(?:-(?:NC|ND|SA))*) (\d\.\d)$/.exec(name) ?? [];
  return kind && version
    ? `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`
    : undefined;
}
