import { z } from 'zod'

/** The schema of {@link JapaneseBank}. @public */
export const japaneseBank = z
  .object({
    /** Four digits: the first part of a routing number. */
    code: z.string(),
    name: z.string(),
    /** Katakana, as the Zengin system spells it: キヨ for キョ. */
    kana: z.string(),
  })
  .meta({ id: 'JapaneseBank' })

/** A bank of the Zengin system. @public */
export type JapaneseBank = z.infer<typeof japaneseBank>

/** The schema of {@link JapaneseBranch}. @public */
export const japaneseBranch = z
  .object({
    /** Three digits: the second part of a routing number. */
    code: z.string(),
    name: z.string(),
    kana: z.string(),
    /** Bank and branch together, seven digits: what Stripe takes as `routing_number`. */
    routing_number: z.string(),
  })
  .meta({ id: 'JapaneseBranch' })

/** A branch of a {@link JapaneseBank}. @public */
export type JapaneseBranch = z.infer<typeof japaneseBranch>

const bothScripts = z.object({ kanji: z.string(), kana: z.string() })

/** The schema of {@link JapanesePostalAddress}. @public */
export const japanesePostalAddress = z
  .object({
    object: z.literal('japanese_postal_address'),
    /** Seven digits. */
    postal_code: z.string(),
    /** The prefecture. */
    state: bothScripts,
    city: bothScripts,
    /** Empty where the postal code stands for a whole city. */
    town: bothScripts,
    /** The town has 丁目, which belong to the town in Stripe's addresses: ask for the number. */
    has_chome: z.boolean(),
    /** The code is shared by several towns: `town` is one of them, or what their names begin with. */
    several_towns: z.boolean(),
    /** The towns to choose from, as far as the directory knows them. */
    towns: z.array(bothScripts),
  })
  .meta({ id: 'JapanesePostalAddress' })

/** What a postal code stands for, in both scripts that Stripe asks for. @public */
export type JapanesePostalAddress = z.infer<typeof japanesePostalAddress>
