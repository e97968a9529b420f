import {readdirSync,readFileSync} from 'node:fs';
import {checkedStudy} from './study/current.ts';
import {sentencesIn} from './prose/sentences.ts';
import {saysIn} from './prose/says.ts';
import {tagsIn} from './prose/tags.ts';
import {quotationById} from './model/indexes.ts';
import {meaningsOf} from './model/values/alike.ts';
const {study}=checkedStudy();
const files=readdirSync('content',{recursive:true}).filter(f=>f.endsWith('.mdx'));
for(const f of files){const t=readFileSync('content/'+f,'utf8');
 for(const s of sentencesIn(t))for(const b of saysIn(t).filter(b=>b.start<s.end&&b.end>s.start)){
  if(!['voices'].includes(b.binding?.backing))continue;
  const [names,cat]=b.binding.text.split(/\s+in\s+/);
  const ids=names.split(/\s+/);
  const qs=ids.flatMap(i=>quotationById(study,i)??[]);
  const parts=[...new Set([...ids,...qs.flatMap(q=>q.participants)])];
  const texts=[...qs.map(q=>q.text+' '+q.about),...study.matrix.filter(m=>parts.includes(m.participant)).map(m=>m.summary),...study.quotations.filter(q=>q.participants.some(p=>parts.includes(p))).map(q=>q.text+' '+q.about)];
  const st=meaningsOf(s.text), their=meaningsOf(texts.join(' '));
  const shown=tagsIn(t).filter(x=>['Words','Quote'].includes(x.name)&&x.start>=s.start&&/^\s*$/.test(t.slice(Math.max(s.end,s.start),x.start>s.end?x.start:s.end))||(['Words'].includes(x.name)&&x.start>=s.start&&x.start<s.end)).map(x=>x.attributes.get('id'));
  console.log(f,s.text.slice(0,150),'|',b.binding.text,'| shared',[...st].filter(x=>their.has(x)).join(' '),'| shown',shown.join());
 }}
