// The provider and the hooks. Clerk's components themselves come from a remote script, which is not counted.
export { ClerkProvider, useAuth, useClerk, useSession, useUser } from '@clerk/react'
