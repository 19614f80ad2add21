import { z } from 'zod';

/** One thing that readers and users of the data should hear of. Entries are added, never rewritten: feeds have carried them away. */
export const changeSchema = z.strictObject({
  /** Part of the feed id; once published it stays. ASCII. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Day of the change. */
  date: z.iso.date(),
  title: z.string().min(1),
  summary: z.string().min(1),
  /** Page of this site that shows it: `/dane/`. */
  path: z.string().regex(/^\/(?:[a-z0-9.-]+\/)*$/),
});

/** content/changes.yaml: what changed on the site and in the data, newest first. */
export const changesSchema = z.strictObject({
  /** Host under which the feed ids were first published; `null` takes the host of SITE_URL. To be filled in before the site moves. */
  authority: z.string().regex(/^[a-z0-9.-]+$/).nullable(),
  entries: z.array(changeSchema).min(1),
});

export type Change = z.infer<typeof changeSchema>;
export type Changes = z.infer<typeof changesSchema>;
