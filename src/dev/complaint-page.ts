import {escape} from 'html-escaper';

/**
 * A page that says what is wrong, and gives way to the right one when that is mended.
 * `base` is the site's, with a slash at its end.
 */
export function complaintPage(message: string, base: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>This page cannot be shown</title>
<script type="module" src="${base}@vite/client"></script>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 3rem auto; padding: 0 1rem }
pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere }
pre { border-left: 4px solid #c33; padding-left: 1rem }
</style>
</head>
<body>
<h1>This page cannot be shown</h1>
<pre id="problems">${escape(message)}</pre>
<p>Mend this and save; the page then comes back by itself.</p>
</body>
</html>
`;
}
