import type { PostingPlatform } from '../organisation/types.ts';

/**
 * What kind of place people talk in: `public` to everybody in the organisation or the team, `private` to its members alone,
 * `shared` with people from outside the organisation or the team, `group-chat` a chat of some people.
 */
export const placeKinds = ['public', 'private', 'shared', 'group-chat'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** Why a unit cannot have its posts in a place of that kind. */
export type PlaceDenial = 'shared-outside' | 'private-in-team' | 'shared-in-team' | 'group-chat';

/**
 * Where a unit can have its posts; null where it can. What goes on in a unit is for its own organisation, so never a channel
 * that another one reads. In Teams an app is not in private and shared channels unless its manifest says so, and then has to
 * be added to each; a team's members are not theirs.
 * Source: learn.microsoft.com, "Build apps for shared and private channels"; docs.slack.dev, "conversation object".
 */
export const placeRules = {
  slack: { public: null, private: null, shared: 'shared-outside', 'group-chat': 'group-chat' },
  teams: {
    public: null,
    private: 'private-in-team',
    shared: 'shared-in-team',
    'group-chat': 'group-chat',
  },
  web: { public: null, private: null, shared: null, 'group-chat': 'group-chat' },
} as const satisfies Readonly<Record<PostingPlatform, Readonly<Record<PlaceKind, PlaceDenial | null>>>>;

/** Why a unit cannot have its posts there; null when it can. */
export function placeDenial(platform: PostingPlatform, kind: PlaceKind): PlaceDenial | null {
  return placeRules[platform][kind];
}
