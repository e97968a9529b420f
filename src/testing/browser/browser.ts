// Tests start the browser that also prints the report.
export {launch} from '../../take-along/browser.ts';
