import type { RequirementMessages } from './requirements.messages.js'
import { requirementTopic } from './requirementTopic.js'

/** What Stripe asks for, in words: `individual.dob.day` → "You: date of birth". */
export function requirementWords(name: string, m: RequirementMessages): string {
  const { party, topic } = requirementTopic(name)
  if (topic === 'other') return m.other(name)
  return party === 'business' ? m[topic] : m.of(m[party], m[topic])
}
