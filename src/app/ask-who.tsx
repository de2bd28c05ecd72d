import { Suspense } from "react";
import { useStore } from "zustand";
import { addProfile, profilesStore } from "#storage/profiles/profiles.ts";
import { chooseProfile, tabProfile } from "#storage/profiles/tab-profile.ts";
import { lazyScreen } from "./lazy-screen.ts";
import { Loading } from "./loading.tsx";
import { newProfileId } from "./routes/new-id.ts";

const WhoIsPracticing = lazyScreen(async () => (await import("#features/profiles/who-is-practicing.tsx")).WhoIsPracticing);

/** Whether somebody has to say whose this tab is: not on a projector, where nothing is anybody’s and all the room would read the names. */
export function isToBeAsked({ isGuess } = tabProfile, hash = location.hash): boolean {
  return isGuess && !hash.startsWith("#/projector/");
}

/** Asks who practices. The address stays as it is, so that a link leads where it led. */
export function AskWho({ onAnswered }: { readonly onAnswered: () => void }) {
  const { profiles } = useStore(profilesStore);
  const last = profiles.find(({ id }) => id === tabProfile.id) ?? profiles[0];
  const choose = (id: string) => {
    chooseProfile(id);
    if (id === tabProfile.id) onAnswered();
    else location.reload();
  };
  const add = (name: string) => {
    const id = newProfileId();
    const problem = addProfile(id, name, Date.now());
    if (problem === null) choose(id);
    return problem;
  };
  return (
    <Suspense fallback={<Loading />}>{last && <WhoIsPracticing people={profiles} last={last} onChoose={choose} onAdd={add} />}</Suspense>
  );
}
