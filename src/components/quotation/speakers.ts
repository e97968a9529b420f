import {speakerName} from '../../model/framework/words.ts';
import {study} from '../../study/current.ts';

/** Who a participant is, in words: "Manager, Trust 6", "Network representative 9". */
export const speakerWords = (id: string): string => speakerName(study(), id);
