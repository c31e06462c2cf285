import { z } from 'zod';
import type { TeamsAuthenticationSettings } from '../../src/channels/teams/auth.ts';
import { localAuthentication } from '../fakes/teams/authentication.ts';

const shape = z.object({
  appId: z.string(),
  tenantId: z.string(),
  password: z.string(),
  openIdMetadataUrl: z.string(),
  tokenUrl: z.string(),
});

/** The token service that the bench handed over, as the settings take it. */
export function authenticationFrom(json: string): TeamsAuthenticationSettings {
  return localAuthentication(shape.parse(JSON.parse(json)));
}
