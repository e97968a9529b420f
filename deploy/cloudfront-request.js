// Made by `npm run hosting`: change src/hosting, not this file.
// A CloudFront function for the event "viewer request".
const moved = {
  "/quotations/q38/": "/quotations/q37/",
  "/quotations/q38/cite.bib": "/quotations/q37/cite.bib",
  "/quotations/q38/cite.json": "/quotations/q37/cite.json",
  "/quotations/q38/cite.ris": "/quotations/q37/cite.ris"
};

function handler(event) {
  const request = event.request;
  const to = moved[request.uri] || slashed(request.uri);
  if (to) return {statusCode: 301, headers: {location: {value: to}}};
  if (request.uri.endsWith('/')) request.uri += 'index.html';
  return request;
}

const endings = [
  ".html",
  ".css",
  ".js",
  ".json",
  ".jsonld",
  ".csv",
  ".svg",
  ".txt",
  ".xml",
  ".qdc",
  ".md",
  ".bib",
  ".ris",
  ".webmanifest",
  ".png",
  ".ico",
  ".woff2",
  ".pdf",
  ".docx",
  ".xlsx",
  ".zip",
  ".qdpx"
];

/** The address of a folder with its slash; undefined for one that has it, and for a file. */
function slashed(uri) {
  const isFile = uri.endsWith('/') || endings.some((ending) => uri.endsWith(ending));
  return isFile ? undefined : uri + '/';
}
