// Made by `npm run hosting`: change src/hosting, not this file.
// A CloudFront function for the event "viewer response".
const everywhere = {
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()",
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=63072000",
  "x-content-type-options": "nosniff"
};
const ordinary = {
  "cache-control": "no-cache",
  "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  "cross-origin-resource-policy": "same-origin"
};
const exceptions = [
  {
    "of": ".svg",
    "headers": {
      "cache-control": "no-cache",
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; font-src data:; frame-ancestors 'none'",
      "cross-origin-resource-policy": "same-origin"
    }
  },
  {
    "of": "_astro/",
    "headers": {
      "cache-control": "public, max-age=31536000, immutable",
      "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      "cross-origin-resource-policy": "same-origin"
    }
  },
  {
    "of": "embed/",
    "headers": {
      "cache-control": "no-cache",
      "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors *; require-trusted-types-for 'script'; trusted-types 'none'",
      "cross-origin-resource-policy": "cross-origin"
    }
  }
];

function handler(event) {
  const path = event.request.uri.slice(1);
  const isOf = ({of}) => (of[0] === "." ? path.endsWith(of) : path.startsWith(of));
  const own = exceptions.filter(isOf).pop();
  const headers = Object.assign({}, everywhere, own ? own.headers : ordinary);
  for (const name of Object.keys(headers))
    event.response.headers[name] = {value: headers[name]};
  return event.response;
}
