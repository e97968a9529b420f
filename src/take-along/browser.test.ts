import {expect, test} from 'vitest';
import {installedPaths} from './browser.ts';

test('looks for Chrome before Edge and Chromium on macOS, for everybody and for this person', () => {
  const paths = installedPaths('darwin', {HOME: '/Users/ann'});
  expect(paths[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(paths).toContain('/Users/ann/Applications/Chromium.app/Contents/MacOS/Chromium');
});

test('looks in the program folders that Windows names', () => {
  expect(
    installedPaths('win32', {
      PROGRAMFILES: 'C:\\Program Files',
      LOCALAPPDATA: 'C:\\Users\\ann\\AppData\\Local',
    }).slice(0, 2),
  ).toEqual([
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Users\\ann\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
  ]);
});

test('looks along the path and in the usual folders on Linux, in each once', () => {
  const paths = installedPaths('linux', {PATH: '/opt/bin:/usr/bin'});
  expect(paths).toContain('/opt/bin/google-chrome');
  expect(paths.filter((path) => path === '/usr/bin/chromium')).toHaveLength(1);
});
