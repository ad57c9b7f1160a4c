import type { OnboardedAccount } from '@connect-kit/contract'
import type { ReactNode } from 'react'
import { useMessages } from '../../messages/useMessages.js'
import { useConnectKit } from '../../provider/useConnectKit.js'
import { type RequirementMessages, requirementMessages } from '../../requirements/requirements.messages.js'
import { requirementTopic } from '../../requirements/requirementTopic.js'
import { Badge } from '../../ui/Badge.js'
import { Fact } from '../../ui/Facts.js'
import { clock } from '../../ui/icons.js'
import { type FieldGroup, fieldPath } from '../FieldGroup.js'
import { businessTypeMessages } from '../kinds/BusinessType/businessType.messages.js'
import { answerText, bankAccount } from './answerText.js'
import { IndustryName } from './IndustryName.js'
import { onboardingReviewMessages } from './onboardingReview.messages.js'
import { PhoneNumbers } from './PhoneNumbers.js'

type ReviewRowProps = { name: string; children: ReactNode } | { group: FieldGroup; account: OnboardedAccount }

/** One question and what was answered. */
export function ReviewRow(props: ReviewRowProps) {
  if ('group' in props) return <GroupRow {...props} />
  return <Fact name={props.name}>{props.children}</Fact>
}

function GroupRow({ group, account }: { group: FieldGroup; account: OnboardedAccount }) {
  const m = useMessages(onboardingReviewMessages)
  const words = useMessages(requirementMessages)
  const types = useMessages(businessTypeMessages)
  const { locale } = useConnectKit()
  const bank = group.kind === 'bank_account' ? bankAccount(account) : undefined
  const { business_type } = account.answers
  const answer =
    group.kind === 'business_type' && business_type
      ? types[business_type]
      : bank
        ? m.bank(bank.name ?? bank.id, bank.last4)
        : answerText(group, account.answers, account.provided, locale)
  return (
    <Fact name={labelOf(group, words)}>
      {answer === undefined ? (
        <Badge tone="warning" icon={clock}>
          {m.missing}
        </Badge>
      ) : answer === true ? (
        m.given
      ) : group.kind === 'mcc' ? (
        <IndustryName code={answer} />
      ) : group.kind === 'phone' || group.kind === 'support' ? (
        <PhoneNumbers text={answer} country={account.country} />
      ) : (
        answer
      )}
    </Fact>
  )
}

/** The topic alone: whose it is stands above. */
function labelOf(group: FieldGroup, words: RequirementMessages): string {
  const { topic } = requirementTopic(fieldPath(group, group.names[0] ?? ''))
  if (topic === 'other') return words.other(fieldPath(group, group.names[0] ?? ''))
  const script = (['name', 'address', 'company_name'] as const).find(
    (base) => topic === `${base}_kana` || topic === `${base}_kanji`,
  )
  const label = words[script ?? topic]
  return label.charAt(0).toUpperCase() + label.slice(1)
}
