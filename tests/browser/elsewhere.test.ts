import { useElsewhere } from '../elsewhere/site.ts';

// One build serves both: another document, and another address.
useElsewhere();
await import('../elsewhere/amended.ts');
await import('../elsewhere/sub-path.ts');
