/** Signing in: what the server needs to turn an Authorization header into an identity. */
export { bearerOf } from './bearer'
export { cachedVerifier } from './cachedVerifier'
export { DEMO_AUDIENCE, DEMO_ISSUER, demoKey, demoVerifier, issueDemoToken, type DemoKey } from './demoSignIn'
export { IssuerUnreachable } from './issuerKeys'
export { oidcVerifier, type Identity, type TokenVerifier, type VerifiedToken, type Verify } from './tokenVerifier'
