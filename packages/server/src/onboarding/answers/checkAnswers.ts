import { type AccountAnswers, accountAnswers, type PersonAnswers, personAnswers } from '@connect-kit/contract'
import { type Birthday, checkBirthday, type FieldProblem } from '@connect-kit/contract/fields'
import type { z } from 'zod'
import { RouteError } from '../../errors/RouteError.js'
import type { AnswerRule } from './AnswerRule.js'
import { accountRule } from './accountRule.js'
import { type Place, personRule } from './personRule.js'

/** A problem and the dotted name of the answer that has it. */
export type AnswerProblem = FieldProblem & { param: string }

interface Checked<Answers> {
  /** In the spelling that is sent. */
  answers: Answers
  problems: AnswerProblem[]
}

/** What an account's answers look like to Stripe, and what is wrong with them by the rules that the forms have too. */
export function checkAccountAnswers(country: string, said: AccountAnswers, now: number): Checked<AccountAnswers> {
  const homeOf = (name: string) => (name.startsWith('company.') ? said.company : said.individual)?.address?.country
  const ruleOf = (name: string) => accountRule(name, { country, home: homeOf(name)?.toUpperCase() || country })
  const checked = check(accountAnswers, said, ruleOf)
  const dob = said.individual?.dob
  return { ...checked, problems: [...checked.problems, ...birthdayProblems('individual.dob', dob, now)] }
}

/** The same of somebody of a company; names are relative to the person. */
export function checkPersonAnswers(place: Place, said: PersonAnswers, now: number): Checked<PersonAnswers> {
  const checked = check(personAnswers, said, (name) => personRule(name, place))
  return { ...checked, problems: [...checked.problems, ...birthdayProblems('dob', said.dob, now)] }
}

/** The first problem as an answer; without one, what is to be sent. */
export function sound<Answers>({ answers, problems: [first] }: Checked<Answers>): Answers {
  if (first) throw new RouteError('invalid_request_error', { code: first.code, param: first.param })
  return answers
}

function birthdayProblems(param: string, dob: Birthday | undefined, now: number): AnswerProblem[] {
  const problem = dob && checkBirthday(dob, new Date(now))
  return problem ? [{ ...problem, param }] : []
}

function check<Answers>(
  schema: z.ZodType<Answers>,
  said: Answers,
  ruleOf: (name: string) => AnswerRule | undefined,
): Checked<Answers> {
  const problems: AnswerProblem[] = []
  const tidied = texts(said, '', (name, text) => {
    const { rule, tidy } = ruleOf(name) ?? {}
    const told = tidy ? tidy(text) : text
    const problem = rule ? rule(told) : null
    if (problem) problems.push({ ...problem, param: name })
    return told
  })
  // A tidied text can be longer than what was typed: ㍻ becomes 平成.
  const parsed = schema.safeParse(tidied)
  if (parsed.success) return { answers: parsed.data, problems }
  const tooLong = parsed.error.issues.map(({ path }) => ({ code: 'too_long', param: path.join('.') }))
  return { answers: said, problems: [...problems, ...tooLong] }
}

/** Every text in a value with its dotted name, exchanged for another one. */
function texts(value: unknown, name: string, exchange: (name: string, text: string) => string): unknown {
  if (typeof value === 'string') return exchange(name, value)
  if (Array.isArray(value)) return value.map((item) => texts(item, name, exchange))
  if (typeof value !== 'object' || value === null) return value
  const at = (key: string) => (name === '' ? key : `${name}.${key}`)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, texts(inner, at(key), exchange)]))
}
