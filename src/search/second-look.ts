/** What is needed only when the first look at a query does not settle it: the browser fetches it then. */
export { askAbroad } from './ask-abroad.ts';
export { joinGuards, readGuard } from './guard.ts';
export { correct } from './slips.ts';
export { suggestionNotes } from './suggestion-notes.ts';
