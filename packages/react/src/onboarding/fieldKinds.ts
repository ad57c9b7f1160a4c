import type { ComponentType } from 'react'
import type { FieldGroupProps } from './FieldGroup.js'
import type { FieldKind } from './FieldKind.js'

/** Where the component of a kind is fetched from: `name: () => import('./kinds/Name/Name.js').then(({ Name }) => Name)`. */
export const fieldKinds: { readonly [Kind in FieldKind]?: () => Promise<ComponentType<FieldGroupProps>> } = {}
