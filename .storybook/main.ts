import { fileURLToPath } from 'node:url'
import type { StorybookConfig } from '@storybook/react-vite'

const viteConfigPath = fileURLToPath(new URL('./vite.config.ts', import.meta.url))

const config: StorybookConfig = {
  stories: ['../packages/react/src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: { name: '@storybook/react-vite', options: { builder: { viteConfigPath } } },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: { reactDocgen: 'react-docgen' },
}

export default config
