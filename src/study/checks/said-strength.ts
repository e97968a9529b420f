import {strengthOf} from '../../model/claims/assertions/strength.ts';
import type {Check} from './inspection.ts';
