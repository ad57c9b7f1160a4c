import type { AccountStatus } from '@connect-kit/contract'
import type { Standing } from './MagicCase.js'

/** Ids of people and of questions are any. */
const anyone = (name: string) => name.replace(/^(person|interv)_\w+/, '$1')

/** An account's status in the words of the cases. */
export const standing = ({ stage, charges, payouts, acts, next, requirements }: AccountStatus): Standing => ({
  stage,
  charges,
  payouts,
  asked: requirements
    .map(({ name, due, awaiting, errors }) =>
      [anyone(name), awaiting === 'stripe' ? 'pending' : due, ...errors.map(({ code }) => code)].join(' '),
    )
    .sort(),
  acts,
  next,
})

/** As `standing` lists it. */
export const inOrder = ({ asked, ...rest }: Standing): Standing => ({ ...rest, asked: [...asked].sort() })
