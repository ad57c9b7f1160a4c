'use client'

import { RequirementReasons } from '../../../requirements/RequirementReasons.js'
import text from '../../../ui/text.module.css'
import { type FieldGroupProps, fieldPath } from '../../FieldGroup.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { documentMessages } from '../Document/document.messages.js'
import { UploadField } from '../Document/UploadField.js'
import { Other } from '../Other/Other.js'
import { paperName } from './paperName.js'
import { papersMessages } from './papers.messages.js'

/** Papers of a business, and what says that somebody may act for it: each is one file, of as many pages as it has. */
export function Papers({ group, account }: FieldGroupProps) {
  const m = useFieldMessages(papersMessages)
  const { rules } = useFieldMessages(documentMessages)
  return (
    <>
      {group.names.map((name) => {
        const paper = paperName(name, group.party !== 'business')
        const errors = group.refused.get(name)
        if (!paper) return <Other key={name} group={{ ...group, names: [name] }} account={account} />
        return (
          <UploadField
            key={name}
            name={`${fieldPath(group, name)}.0`}
            label={m[paper]}
            hint={paper === 'bank_account_ownership_verification' ? m.bankHint : undefined}
            missing={m.missing}
            purpose="account_requirement"
            refusal={errors && <RequirementReasons errors={errors} />}
          />
        )
      })}
      <p className={text.small}>{rules}</p>
    </>
  )
}
