'use client'

import { useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { RequirementReasons } from '../../../requirements/RequirementReasons.js'
import { Choice, Choices } from '../../../ui/Choices.js'
import { LinkButton } from '../../../ui/LinkButton.js'
import text from '../../../ui/text.module.css'
import { type FieldGroupProps, fieldPath } from '../../FieldGroup.js'
import { useFormSurroundings } from '../../form/FormContext.js'
import { useFieldMessages } from '../../form/useFieldMessages.js'
import { documentMessages } from './document.messages.js'
import { documentTypes } from './documentTypes.js'
import { UploadField } from './UploadField.js'
import type { FilePurpose } from './uploadFile.js'

/** Papers that verify a person or a company. */
export function Document({ group, account }: FieldGroupProps) {
  const m = useFieldMessages(documentMessages)
  const papers = [...new Set(group.names.map((name) => name.replace(/\.(front|back)$/, '')))]
  return (
    <>
      {papers.map((paper) => (
        <Paper key={paper} paper={paper} group={group} account={account} />
      ))}
      <p className={text.small}>{m.rules}</p>
    </>
  )
}

interface PaperProps extends FieldGroupProps {
  /** `verification.document`. */
  paper: string
}

function Paper({ paper, group, account }: PaperProps) {
  const m = useFieldMessages(documentMessages)
  const { provided } = useFormSurroundings()
  const { getValues, setValue } = useFormContext()
  const types = documentTypes(account.country)
  const typeName = fieldPath(group, `${paper}._type`)
  const pdfName = fieldPath(group, `${paper}._pdf`)
  // In the form, so that they are there again with the file after a reload.
  const [chosen, pdf]: unknown[] = useWatch({ name: [typeName, pdfName] })
  const errors = [paper, `${paper}.front`, `${paper}.back`].flatMap((name) => group.refused.get(name) ?? [])
  const front = fieldPath(group, `${paper}.front`)
  const back = fieldPath(group, `${paper}.back`)
  const isGiven = errors.length === 0 && [front, fieldPath(group, paper)].some((name) => provided.has(name))
  const [isReplacing, setReplacing] = useState(() => Boolean(getValues(front)))
  const type = types.find(({ name }) => name === chosen) ?? types[0]
  const isPdf = pdf === true

  const isCompany = group.party === 'company'
  const isIdentity = !isCompany && !paper.includes('additional')
  const label = isCompany ? m.company : isIdentity ? m.which : m.address
  if (isGiven && !isReplacing) {
    return (
      <Choices label={label}>
        <p>
          {m.given} <LinkButton onClick={() => setReplacing(true)}>{m.replace}</LinkButton>
        </p>
      </Choices>
    )
  }

  // Version 2 of Stripe's accounts knows one purpose for all of them.
  const purpose: FilePurpose =
    isCompany && account.generation === 'v1' ? 'additional_verification' : 'identity_document'
  const refusal = errors.length > 0 ? <RequirementReasons errors={errors} /> : undefined
  if (!isIdentity) {
    const hint = isCompany ? m.companyHint : m.addressHint
    return <UploadField name={front} label={label} hint={hint} purpose={purpose} refusal={refusal} />
  }
  return (
    <>
      <Choices label={label}>
        {types.map((one) => (
          <Choice
            key={one.name}
            name={`${front}-type`}
            label={m[one.name]}
            checked={one === type}
            onChoose={() => {
              setValue(typeName, one.name)
              if (one.sides !== 'both') setValue(back, '')
            }}
          />
        ))}
      </Choices>
      <UploadField
        name={front}
        label={type?.sides === 'photoPage' ? m.photoPage : m.front}
        hint={type?.sides === 'front' ? m.myNumberHint : undefined}
        purpose={purpose}
        refusal={refusal}
        onKind={(kind) => {
          if (kind && (kind === 'pdf') !== isPdf) setValue(pdfName, kind === 'pdf')
        }}
      />
      {type?.sides === 'both' && <UploadField name={back} label={m.back} purpose={purpose} optional={isPdf} />}
    </>
  )
}
