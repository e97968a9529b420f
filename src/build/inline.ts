import {isHarmlessLink} from '../model/values/web-address.ts';
import type {StartTag} from './html.ts';

/** Styles and scripts inside a page, which a strict Content-Security-Policy forbids; data such as JSON-LD is none. */
export function inlineProblems(tags: readonly StartTag[]): string[] {
  return tags.flatMap((tag) => [...elementProblems(tag), ...attributeProblems(tag)]);
}

function elementProblems({name, attributes, text}: StartTag): string[] {
  if (name === 'style') return ['it has a <style> element'];
  if (name !== 'script' || attributes.has('src')) return [];
  if (attributes.get('type') !== 'application/ld+json') return ['it has an inline <script>'];
  return isJson(text) ? [] : ['its JSON-LD is not valid JSON'];
}

/** Attributes that a browser follows. */
const leading = ['href', 'xlink:href', 'src', 'action', 'formaction', 'data', 'poster', 'ping'];

function attributeProblems({name, attributes}: StartTag): string[] {
  return [...attributes].flatMap(([attribute, value]) => {
    if (attribute === 'style') return [`a <${name}> has a style attribute`];
    if (/^on[a-z]+$/.test(attribute)) return [`a <${name}> has the attribute ${attribute}`];
    if (attribute === 'srcdoc') return [`a <${name}> has a page inside an attribute`];
    if (leading.includes(attribute) && !isHarmlessLink(value))
      return [`a <${name}> leads to ${JSON.stringify(value.slice(0, 40))}, which is no page`];
    return [];
  });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
