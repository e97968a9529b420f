import type {Edition} from '../catalogue/edition.ts';
import type {Subject} from '../citing/citations.ts';
import type {CslItem} from '../citing/csl.ts';
import type {Citable} from '../model/citable.ts';

// Made-up things to cite, with every sign that formats trip over.

export const report = {
  name: 'Porters & the night',
  author: 'The contributors to the report',
  licence: {name: 'CC BY 4.0', url: 'https://licence.example/by/'},
  address: 'https://report.example/',
};

export const unpublished: Edition = {version: '1.2.0', date: '', hash: '0a1b2c3d4e5f'};
export const published: Edition = {...unpublished, date: '2019-03-04'};

export const citable = (more: Partial<Citable> = {}): Citable => ({
  kind: 'figure',
  id: 'shifts',
  path: '/figures/shifts/',
  hash: 'feedfacecafe',
  dataDate: '2018-11',
  simulated: false,
  marked: false,
  instead: [],
  status: 'current',
  statusReason: '',
  successor: '',
  ...more,
});

export const paper: CslItem = {
  'id': 'paper',
  'type': 'article-journal',
  'title': 'A café’s night: 100% & more',
  'author': [
    {family: 'Brontë', given: 'Zoë'},
    {family: 'Souza–Müller', given: 'Ana'},
  ],
  'container-title': 'Health & Work',
  'volume': '7',
  'issue': '2',
  'page': '11-19',
  'DOI': '10.1234/a_b',
  'issued': {'date-parts': [[2018]]},
};

export const title = 'Porters & nurses: 22–27 % of “posts”, café £3, −0.19, {#1} under_way ~ \\';

export const subject = (more: Partial<Subject> = {}): Subject => ({
  citable: citable(),
  title,
  address: 'https://report.example/figures/shifts/',
  works: [paper],
  place: '',
  inPrint: false,
  ...more,
});
