import {sideBySide} from '../../components/trust/columns.ts';
import {study} from '../../study/current.ts';

/** What is on record of every trust, for the script that puts them beside each other. */
export const GET = () => Response.json(sideBySide(study()));
