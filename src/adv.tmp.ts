// temporary harness
import {readFileSync, writeFileSync, existsSync} from 'node:fs';
import {join} from 'node:path';
import {formatProblems} from './loaders/fold.ts';
import {assemble} from './study/assemble.ts';
import {readProse} from './publishing/catalogue/texts.ts';
import {ambiguousNames, formatProseProblem, lintProse} from './prose/lint.ts';
import {lintDescription} from './prose/description.ts';
import {readReadings, readPublication} from './study/load.ts';
import {reviewState} from './review/state.ts';
import {changedTexts} from './review/changed/changed.ts';
import {changedMessage} from './review/changed/message.ts';
import {freshComplaints} from './review/fresh/fresh.ts';
import {lostDiscrepancies} from './build/unread.ts';
import {unreadExcuses, vanishedRows} from './review/widening.ts';
import {textsOf} from './review/texts.ts';
import {passageAt, sourceText, textPlacesOf} from './build/source-text.ts';
import {cellLiesIn} from './testing/lies.ts';
const root = process.cwd();
const [,, set = 'adv', mode = 'run', only = ''] = process.argv;
const bytes = new Map<string, Uint8Array|undefined>();
const bytesOf = (f: string) => { if (!bytes.has(f)) bytes.set(f, existsSync(join(root,f)) ? readFileSync(join(root,f)) : undefined); return bytes.get(f); };
const whole = assemble(bytesOf).study;
const prose0 = readProse(root);
const readings = readReadings(root, whole);
const source = sourceText(root); const places = textPlacesOf(root);
const passages = (names: readonly string[]) => source === undefined || process.env.NOPASS ? undefined : passageAt(source, names.join('; '), places);
interface Case {id: string; edits: [string,string,string][]; what: string; verdict: string; plant?: [string,(t:string)=>string]}
async function cases(): Promise<Case[]> {
  if (set === 'adv' || set === 'true' || set.endsWith('.json')) {
    const list = JSON.parse(readFileSync(set === 'adv' ? '/tmp/t/adv21.json' : set === 'true' ? '/tmp/t/true21.json' : set,'utf8')) as any[];
    return list.map((x) => ({id: x.id, edits: [[x.file,x.old,x.new],...x.more], what: x.kind, verdict: x.verdict}));
  }
  const mods: any = {};
  for (const m of ['rows','texts','changes']) Object.assign(mods, Object.fromEntries(Object.entries(await import(join(root,`data/lies/${m}.ts`))).map(([k,v])=>[`${m}.${k}`,v])));
  return Object.entries(mods).flatMap(([k, v]: any) => v.map((l: any, i: number) => ({id: `${k}.${i}`, edits: [], plant: [l.file, l.plant], what: l.what, verdict: ''})));
}
const cacheFile = `/tmp/t/lies-cache-${set.replace(/\W/g,'_')}.json`;
const cache: any = existsSync(cacheFile) && mode !== 'fresh' ? JSON.parse(readFileSync(cacheFile,'utf8')) : {};
const outFile = `/tmp/t/lies-out-${set.replace(/\W/g,'_')}.json`;
const before: any = existsSync(outFile) ? JSON.parse(readFileSync(outFile,'utf8')) : {};
const out: any = {};
for (const c of await cases()) {
  if (only && !new RegExp(`^(?:${only})$`).test(c.id)) continue;
  const files = new Map<string,string>();
  const get = (f: string) => files.get(f) ?? readFileSync(join(root,f),'utf8');
  try {
    for (const [f,o,n] of c.edits) { const t = get(f); if (t.split(o).length !== 2) throw new Error(`${f}: ${t.split(o).length-1} times ${o.slice(0,60)}`); files.set(f, t.replace(o, () => n)); }
    if (c.plant) files.set(c.plant[0], c.plant[1](get(c.plant[0])));
  } catch (e) { out[c.id] = {fate: 'BAD', message: String(e)}; continue; }
  const isRow = [...files.keys()].some((f) => f.startsWith('data/'));
  const enc = new TextEncoder();
  let study = whole; let complaints: string[] = []; let stage = '';
  const prose = new Map(prose0);
  for (const [f,t] of files) if (f.startsWith('content/')) prose.set(f.slice(8), t);
  if (isRow && (!cache[c.id] || cache[c.id].complaints.length === 0)) {
    const r = assemble((p) => files.has(p) ? enc.encode(files.get(p)!) : bytesOf(p)); study = r.study;
    if (!cache[c.id]) { complaints = formatProblems(r.problems); stage = 'rows'; }
  }
  if (!cache[c.id]) {
    if (complaints.length === 0) { stage = 'prose'; complaints = [...ambiguousNames(study).map(formatProseProblem), ...[...(isRow ? prose : [...prose].filter(([n]) => files.has('content/'+n)))].flatMap(([n,t]: any) => n.endsWith('.json') ? lintDescription(`content/${n}`,t,study) : n.endsWith('.mdx') ? lintProse(`content/${n}`,t,study) : []).map(formatProseProblem)]; }
    cache[c.id] = {stage, complaints};
  } else ({stage, complaints} = cache[c.id]);
  let res: any;
  if (complaints.length) res = {fate: `R:${stage}`, message: complaints[0], n: complaints.length};
  else {
    const state = reviewState(textsOf(study, prose), readings);
    const lost = formatProblems([...lostDiscrepancies(state, study), ...vanishedRows({...state, gone: state.gone.filter(({text}) => !text.startsWith('CITATION') && !/^data\/(editions|status|addresses|readers|fingerprints)/.test(text)), lost: state.lost}, (f) => f === 'data/discrepancies.csv'), ...unreadExcuses(state)]);
    const ch = changedTexts(study, state, passages).map(changedMessage);
    const fr = freshComplaints(study, prose, state, passages);
    const all = [...lost, ...ch, ...fr];
    res = all.length ? {fate: lost.length ? 'R:lost' : ch.length ? 'R:changed' : 'R:fresh', message: all.join('\n')} : {fate: state.unread.length ? 'unread' : state.gone.length ? 'gone' : 'passed', message: ''};
  }
  out[c.id] = {...res, verdict: c.verdict, what: c.what};
}
writeFileSync(cacheFile, JSON.stringify(cache));
const tally: any = {};
for (const [id, r] of Object.entries(out) as any) {
  const f = r.fate; tally[f] = (tally[f] ?? 0) + 1;
  const b = before[id];
  const changed = b && (b.fate !== r.fate || b.message !== r.message);
  if (mode === 'all' || only || (changed && mode !== 'quiet')) console.log(id, '|', b ? `${b.fate} -> ` : '', r.fate, '|', r.verdict, '|', r.what?.slice(0,150), '\n     ', r.message.slice(0, 420));
}
console.log(tally);
if (!only && mode !== 'dry') writeFileSync(outFile, JSON.stringify(out, null, 1));
