import type { Child } from '../dom.js'
import { h } from '../dom.js'
import type { Host } from '../host.js'
import { toLoadFailure } from '../loadFailure.js'
import type { FormField, FormSection } from '../onboardingObjects.js'
import { formField, idOf } from '../views/formField.js'
import { said } from '../views/said.js'

/** What was typed into a form and not sent yet. It outlives redrawing, reading again and a change of the language. */
export function createFieldAnswers(host: Host, component: string) {
  const typed = new Map<string, string>()
  const refused = new Map<string, string>()
  let uploading: string | undefined

  const upload = async (path: string, file: File) => {
    const body = new FormData()
    body.set('component', component)
    body.set('file', file)
    uploading = path
    refused.delete(path)
    host.redraw()
    try {
      const { id } = await host.connector.json<{ id: string }>('files', { method: 'POST', body })
      typed.set(path, id)
    } catch (error) {
      refused.set(path, toLoadFailure(error).message)
    }
    uploading = undefined
    host.redraw()
  }

  const valueIn = (field: FormField) => typed.get(field.path) ?? field.value

  const question = (field: FormField) => {
    const reason = refused.get(field.path)
    const shown = reason ? { ...field, error: { code: 'file', message: { ja: reason, en: reason } } } : field
    return formField({
      field: shown,
      value: valueIn(field),
      ui: host.ui,
      change: (value) => void typed.set(field.path, value),
      upload: (file) => void upload(field.path, file),
      uploading: uploading === field.path,
    })
  }

  return {
    /** The sections of a form with a heading each, and above them what is wrong. */
    form(
      sections: FormSection[],
      { problems = [], headings = true }: { problems?: string[]; headings?: boolean } = {},
    ): Child {
      const { ui } = host
      const wrong = sections.flatMap(({ fields }) => fields.filter(({ error }) => error))
      return [
        wrong.length + problems.length > 0
          ? h(
              'div',
              { class: 'banner danger', role: 'alert' },
              h(
                'div',
                { class: 'grow' },
                h('p', { class: 'strong' }, ui.messages.account.problems),
                h(
                  'ul',
                  { class: 'problems' },
                  problems.map((problem) => h('li', {}, problem)),
                  wrong.map((field) =>
                    h(
                      'li',
                      {},
                      h(
                        'button',
                        { type: 'button', class: 'link', onclick: () => focusOn(host, field) },
                        said(field.label, ui),
                      ),
                    ),
                  ),
                ),
              ),
            )
          : null,
        sections.map(({ title, fields }) =>
          h(
            'fieldset',
            { class: 'questions' },
            h('legend', { class: headings ? 'heading-sm' : 'hidden' }, said(title, ui)),
            fields.map(question),
          ),
        ),
      ]
    },
    /** Everything that stands in these fields. */
    of: (fields: FormField[]) => Object.fromEntries(fields.map((field) => [field.path, valueIn(field)])),
    /** Puts test data where nothing stands yet. */
    fill(fields: FormField[], values: Record<string, string>) {
      for (const field of fields) {
        const value = values[field.path]
        if (value && valueIn(field) === '') typed.set(field.path, value)
      }
    },
    /** After these were stored. */
    forget(fields: FormField[]) {
      for (const { path } of fields) typed.delete(path)
    },
    clear: () => typed.clear(),
    focusOn: (field: FormField) => focusOn(host, field),
  }
}

function focusOn({ root }: Host, { path }: FormField): void {
  root.getElementById(idOf(path))?.focus()
}
