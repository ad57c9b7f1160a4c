import { AccountLinkNotice } from '../../../accountLink/AccountLinkNotice.js'
import { accountLinkMessages } from '../../../accountLink/accountLink.messages.js'
import { useAccountLink } from '../../../accountLink/useAccountLink.js'
import { RequirementReasons } from '../../../requirements/RequirementReasons.js'
import { requirementMessages } from '../../../requirements/requirements.messages.js'
import { requirementWords } from '../../../requirements/requirementWords.js'
import { Button } from '../../../ui/Button.js'
import { Panel } from '../../../ui/Panel.js'
import { type FieldGroupProps, fieldPath } from '../../FieldGroup.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { otherRequirementMessages } from './other.messages.js'

/** What no form of ours can ask: Stripe's own page can. */
export function Other({ group }: FieldGroupProps) {
  const m = useFieldMessages(otherRequirementMessages)
  const words = useFieldMessages(requirementMessages)
  const { opening } = useFieldMessages(accountLinkMessages)
  const link = useAccountLink()
  return group.names.map((name) => {
    const full = fieldPath(group, name)
    return (
      <div key={name}>
        <Panel title={capital(requirementWords(full, words))}>
          <p>{full.startsWith('interv_') ? m.question : m.text(full)}</p>
          {group.refused.get(name) && (
            <p>
              <RequirementReasons errors={group.refused.get(name) ?? []} />
            </p>
          )}
          <p style={{ marginBlockStart: 12 }}>
            <Button busy={link.status === 'opening'} busyLabel={opening} onClick={link.open}>
              {m.go}
            </Button>
          </p>
          <AccountLinkNotice link={link} />
        </Panel>
      </div>
    )
  })
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
