/** What a PDF says about itself beside its pages. */
export interface PdfFacts {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** Language tag, such as "en-GB". */
  readonly lang: string;
}

/**
 * A PDF as Chromium writes it: objects that stand plainly in the file, one list of where each begins. Read only as far
 * as it takes to say on which sheet a place is, and to add what Chromium leaves out.
 */
export class PdfFile {
  readonly #bytes: Buffer;
  readonly #text: string;
  readonly #offsets: ReadonlyMap<number, number>;
  readonly #root: number;
  readonly #info: number;
  readonly #size: number;
  readonly #listAt: number;

  /** @throws where it is none that Chromium writes */
  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes);
    this.#text = this.#bytes.toString('latin1');
    this.#listAt = this.#number(/startxref\s+(\d+)\s+%%EOF\s*$/);
    this.#offsets = this.#readOffsets();
    const trailer = this.#text.slice(this.#text.lastIndexOf('trailer'));
    const named = (name: string): number => this.#number(new RegExp(`/${name} (\\d+)`), trailer);
    this.#size = named('Size');
    this.#root = named('Root');
    this.#info = named('Info');
  }

  /** On which sheet each place is to which a link can lead, counted from 1. */
  sheets(): Map<string, number> {
    const catalog = this.#object(this.#root);
    const pages = this.#pagesBelow(this.#number(/\/Pages (\d+) 0 R/, catalog));
    const sheetOf = new Map(pages.map((page, index) => [page, index + 1]));
    const places = this.#object(this.#number(/\/Dests (\d+) 0 R/, catalog));
    return new Map(
      [...places.matchAll(/\/(\S+) \[(\d+) 0 R/g)].map(([, name = '', page]) => [
        nameOf(name),
        sheetOf.get(Number(page)) ?? 0,
      ]),
    );
  }

  /** The same with what it is, by whom, and about what, for catalogues and for readers of references. */
  withFacts(facts: PdfFacts): Uint8Array {
    const metadata = Buffer.from(xmp(facts));
    const info = this.#object(this.#info).replace(/>>\s*$/, '');
    const catalog = this.#object(this.#root).replace(/>>\s*$/, '');
    const added: [number, string][] = [
      [this.#info, `${info}\n/Author ${hex(facts.author)}\n/Subject ${hex(facts.subject)}>>`],
      [this.#root, `${catalog}\n/Metadata ${this.#size} 0 R>>`],
      [
        this.#size,
        `<</Type /Metadata\n/Subtype /XML\n/Length ${metadata.length}>> stream\n` +
          `${metadata.toString('latin1')}\nendstream`,
      ],
    ];
    return this.#appended([...added, ...this.#outlineTitles()]);
  }

  /** Chromium names a heading twice in the outline where a sheet begins with it. */
  #outlineTitles(): [number, string][] {
    return [...this.#offsets.keys()].flatMap((number): [number, string][] => {
      if (!this.#text.startsWith('<</Title ', this.#contentAt(number))) return [];
      const content = this.#object(number);
      const once = content.replace(twice, '$1$2$3');
      return once === content ? [] : [[number, once]];
    });
  }

  #contentAt(number: number): number {
    return this.#text.indexOf('\n', this.#offsets.get(number)) + 1;
  }

  /** What follows the end of a PDF takes the place of what has the same number before. */
  #appended(objects: readonly [number, string][]): Uint8Array {
    let text = '';
    const lists = objects.map(([number, content]) => {
      const offset = String(this.#bytes.length + text.length).padStart(10, '0');
      text += `${number} 0 obj\n${content}\nendobj\n`;
      return `${number} 1\n${offset} 00000 n \n`;
    });
    const at = this.#bytes.length + text.length;
    text +=
      `xref\n${lists.join('')}trailer\n<</Size ${this.#size + 1}\n/Root ${this.#root} 0 R\n` +
      `/Info ${this.#info} 0 R\n/Prev ${this.#listAt}>>\nstartxref\n${at}\n%%EOF\n`;
    return Buffer.concat([this.#bytes, Buffer.from(text, 'latin1')]);
  }

  /** Where each object begins: a later list says it of those that took the place of earlier ones. */
  #readOffsets(at = this.#listAt): Map<number, number> {
    const [list = '', , trailer = ''] =
      /^xref\s([^]*?)trailer\s([^]*?)startxref/.exec(this.#text.slice(at)) ?? [];
    const offsets = new Map<number, number>();
    let number = 0;
    for (const [, first, offset, kind] of list.matchAll(/^(\d+) \d+ *$|^(\d{10}) \d{5} ([nf])/gm)) {
      if (first !== undefined) number = Number(first);
      else if (kind === 'n') offsets.set(number, Number(offset));
      if (first === undefined) number += 1;
    }
    const [, earlier] = /\/Prev (\d+)/.exec(trailer) ?? [];
    const before = earlier === undefined ? [] : this.#readOffsets(Number(earlier));
    return new Map([...before, ...offsets]);
  }

  #object(number: number): string {
    const from = this.#text.slice(this.#offsets.get(number) ?? this.#text.length);
    const [, content] = /^\d+ 0 obj\n([^]*?)\nendobj/.exec(from) ?? [];
    if (content === undefined) throw new Error(`The PDF has no object ${number}.`);
    return content;
  }

  #pagesBelow(number: number): number[] {
    const [, kids] = /\/Kids \[([^\]]*)\]/.exec(this.#object(number)) ?? [];
    if (kids === undefined) return [number];
    return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => this.#pagesBelow(Number(kid)));
  }

  #number(pattern: RegExp, text = this.#text): number {
    const found = pattern.exec(text)?.[1];
    if (found === undefined)
      throw new Error(`The PDF is none that Chromium writes: no ${pattern}.`);
    return Number(found);
  }
}

/** A title that says the same words two times, as text or as digits. */
const twice = /^(<<\/Title (?:\(|<FEFF))(.{4,})\2([)>]\n)/i;

/** A name in a PDF writes some letters as # and two digits. */
const nameOf = (name: string): string =>
  name.replaceAll(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** A text of any letters, as UTF-16 in digits. */
const hex = (text: string): string =>
  `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const xmp = ({title, author, subject, lang}: PdfFacts): string =>
  [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escaped(subject)}</rdf:li></rdf:Alt></dc:description>`,
    `<dc:language><rdf:Bag><rdf:li>${escaped(lang)}</rdf:li></rdf:Bag></dc:language>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n');
