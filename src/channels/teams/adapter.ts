import { type Activity, CloudAdapter, type InvokeResponse, type TurnContext } from 'botbuilder';

/**
 * botbuilder's adapter without its way of answering HTTP: `CloudAdapter.process` writes errors with their inner text
 * to the caller and the console. Here they are thrown.
 */
export class TeamsAdapter extends CloudAdapter {
  /**
   * Verifies the caller, then runs the turn. Gives what the turn answered to an invoke.
   * @throws AuthenticationError, TeamsKeysUnavailableError, or what the turn throws.
   */
  receive(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, logic);
  }
}
