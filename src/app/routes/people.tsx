import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { LostPerson } from "#features/profiles/lost-people.tsx";
import { PeopleSection } from "#features/profiles/people-section.tsx";
import { keptInWords } from "#features/settings/words.ts";
import type { Profile } from "#schema/profile.ts";
import { findLostProfiles } from "#storage/profiles/lost-profiles.ts";
import { eraseProfile, readProfile, type ProfileContents } from "#storage/profiles/profile-contents.ts";
import { addProfile, bringBackProfile, canKeepProfiles, profilesStore, renameProfile } from "#storage/profiles/profiles.ts";
import { tabProfile } from "#storage/profiles/tab-profile.ts";
import { useAttemptLog } from "#storage/use-attempt-log.tsx";
import { enterAs } from "../enter-as.ts";
import { saveBackup, saveBackupOf } from "../save-backup.ts";
import { newProfileId } from "./new-id.ts";
import { amountOf } from "./amount-of.ts";

/** Who practices on this device; `led` where somebody came for that. */
export function People({ led }: { readonly led: boolean }) {
  const { profiles } = useStore(profilesStore);
  const log = useAttemptLog((whole) => whole);
  return (
    <PeopleSection
      people={profiles}
      hereId={tabProfile.id}
      isKept={log.kept === "device" && canKeepProfiles()}
      lost={useLost(profiles)}
      led={led}
      onAdd={(name) => addProfile(newProfileId(), name, Date.now())}
      onRename={renameProfile}
      onBringBack={(id) => bringBackProfile(id, Date.now())}
      onSwitch={enterAs}
      onSaveBackup={async (id) => (id === tabProfile.id ? saveBackup(log) : saveBackupOf(id))}
      onErase={async (id) => {
        await eraseProfile(id);
        if (id === tabProfile.id) enterAs(profilesStore.getState().profiles[0]?.id ?? id);
      }}
      amountOf={async (id) => inWords(await readProfile(id))}
    />
  );
}

/** Looked for anew as the list changes. */
function useLost(listed: readonly Profile[]): readonly LostPerson[] {
  const [lost, setLost] = useState<readonly LostPerson[]>([]);
  useEffect(() => {
    let isHere = true;
    void findLostProfiles(listed).then((found) => {
      if (isHere) setLost(found.map(({ id, contents }) => ({ id, amount: inWords(contents) })));
    });
    return () => {
      isHere = false;
    };
  }, [listed]);
  return lost;
}

const inWords = ({ records, drafts }: ProfileContents) => keptInWords(amountOf(records), drafts);
