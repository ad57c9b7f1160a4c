import { h } from '../../../browser/client/dom.js'
import { emailProblem } from './emailProblem.js'
import { textField } from './field.js'
import { type Frame, fieldError, type View } from './frame.js'

/** The Link Authentication and the Contact Details Element: an email address, and no Link behind it. */
export function emailView(frame: Frame): View {
  const { defaultValues } = frame.settings.options
  const email = textField({
    id: 'Field-emailInput',
    name: 'email',
    type: 'email',
    inputMode: 'email',
    autocomplete: 'email',
    label: (messages) => messages.email,
    placeholder: (messages) => messages.emailPlaceholder,
    problem: emailProblem,
    changed: () => report(),
  })
  email.set(defaultValues?.email ?? '')
  email.relabel(frame.messages)
  const value = () => ({ email: email.value.trim() })
  const report = () =>
    frame.tell('change', { empty: email.value === '', complete: email.problem() === undefined, value: value() })
  if (email.value) queueMicrotask(report)
  return {
    root: h('div', {}, email.root),
    update: () => email.relabel(frame.messages),
    focus: () => email.control.focus(),
    clear() {
      email.set('')
      email.relabel(frame.messages)
      report()
    },
    validate() {
      email.show()
      const problem = email.problem()
      if (!problem) return null
      email.control.focus()
      return fieldError(frame.messages, problem)
    },
    value,
  }
}
