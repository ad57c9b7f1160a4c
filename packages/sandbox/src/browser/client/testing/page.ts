import {
  ConnectElementCustomMethodConfig,
  connectElementTagNames,
  loadConnectAndInitialize,
} from '@stripe/connect-js/pure'

// What a page has once it has imported the real loader, within reach of a test.
Object.assign(window, { loadConnectAndInitialize, connectElementTagNames, ConnectElementCustomMethodConfig })
