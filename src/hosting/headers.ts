/**
 * What every host shall answer with, in one list: the server of `npm start`, the files that
 * hosts read, and the tests take it from here.
 */

/** Headers by their names in lower case. */
export type Headers = Readonly<Record<string, string>>;

// Nothing is inline, nothing comes from another host, and no script makes markup out of text.
const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

const policyText = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/**
 * The policy as a page itself can state it, for hosts that send no headers;
 * frames can only be forbidden by a header.
 */
export const pagePolicy = policyText(
  Object.fromEntries(Object.entries(policy).filter(([name]) => name !== 'frame-ancestors')),
);

/** What a report of text and pictures never asks a browser for. */
const powers = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** Sent with every answer. */
export const everywhere: Headers = {
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': powers.map((name) => `${name}=()`).join(', '),
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000',
  'x-content-type-options': 'nosniff',
};

/** Of what is neither framed by others nor named by its contents; it is asked for anew each time. */
export const ordinary: Headers = {
  'cache-control': 'no-cache',
  'content-security-policy': policyText(policy),
  'cross-origin-resource-policy': 'same-origin',
};

/** Paths, from the site's root, that answer with other headers than the ordinary ones. */
export interface Exception {
  /** Folder, with a slash at its end, or the ending of a file with its dot. */
  readonly of: `${string}/` | `.${string}`;
  readonly headers: Headers;
}

/** In the order in which they count: of two that match, the last one does. */
export const exceptions: readonly Exception[] = [
  // A drawing that stands alone holds its face and its colours, which takes a style element and a data address.
  {
    of: '.svg',
    headers: {
      ...ordinary,
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; font-src data:; frame-ancestors 'none'",
    },
  },
  // Named by a hash of its contents: what such an address holds never changes.
  {
    of: '_astro/',
    headers: {...ordinary, 'cache-control': 'public, max-age=31536000, immutable'},
  },
  // Meant for the pages of others.
  {
    of: 'embed/',
    headers: {
      ...ordinary,
      'content-security-policy': policyText({...policy, 'frame-ancestors': '*'}),
      'cross-origin-resource-policy': 'cross-origin',
    },
  },
];

const isOf = (path: string, {of}: Exception): boolean =>
  of.startsWith('.') ? path.endsWith(of) : path.startsWith(of);

/**
 * What the answer for a path carries beside its type and length.
 * @param path from the site's root, without a slash before it
 */
export const headersOf = (path: string): Headers => ({
  ...everywhere,
  ...(exceptions.findLast((exception) => isOf(path, exception))?.headers ?? ordinary),
});
