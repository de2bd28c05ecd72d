import { Suspense } from "react";
import { Route, Switch, useLocation } from "wouter";
import { ErrorBoundary } from "./error-boundary.tsx";
import { lazyScreen } from "./lazy-screen.ts";
import { Loading } from "./loading.tsx";
import { LibraryRoute } from "./routes/library-route.tsx";

const PracticeRoute = lazyScreen(async () => (await import("./routes/practice-route.tsx")).PracticeRoute);
const ConversationRoute = lazyScreen(async () => (await import("./routes/conversation-route.tsx")).ConversationRoute);
const SequenceRoute = lazyScreen(async () => (await import("./routes/sequence-route.tsx")).SequenceRoute);
const SessionRoute = lazyScreen(async () => (await import("./routes/session-route.tsx")).SessionRoute);
const ReturnRoute = lazyScreen(async () => (await import("./routes/return-route.tsx")).ReturnRoute);
const ProgressRoute = lazyScreen(async () => (await import("./routes/progress-route.tsx")).ProgressRoute);
const DrillsRoute = lazyScreen(async () => (await import("./routes/drills-route.tsx")).DrillsRoute);
const DrillRoute = lazyScreen(async () => (await import("./routes/drill-route.tsx")).DrillRoute);
const HistoryRoute = lazyScreen(async () => (await import("./routes/history-route.tsx")).HistoryRoute);
const AttemptRoute = lazyScreen(async () => (await import("./routes/attempt-route.tsx")).AttemptRoute);
const PrimerRoute = lazyScreen(async () => (await import("./routes/primer-route.tsx")).PrimerRoute);
const SettingsRoute = lazyScreen(async () => (await import("./routes/settings-route.tsx")).SettingsRoute);
const AboutRoute = lazyScreen(async () => (await import("./routes/about-route.tsx")).AboutRoute);
const TeachRoute = lazyScreen(async () => (await import("./routes/teach/teach-route.tsx")).TeachRoute);
const ClassRoute = lazyScreen(async () => (await import("./routes/teach/class-route.tsx")).ClassRoute);
const ProjectorRoute = lazyScreen(async () => (await import("./routes/teach/projector-route.tsx")).ProjectorRoute);
const AnswerRoute = lazyScreen(async () => (await import("./routes/teach/answer-route.tsx")).AnswerRoute);
const AnswerToRoute = lazyScreen(async () => (await import("./routes/teach/answer-to-route.tsx")).AnswerToRoute);
const HandedInRoute = lazyScreen(async () => (await import("./routes/teach/handed-in-route.tsx")).HandedInRoute);
const AssignRoute = lazyScreen(async () => (await import("./routes/teach/assign-route.tsx")).AssignRoute);
const AssignmentLinkRoute = lazyScreen(async () => (await import("./routes/teach/assignment-link-route.tsx")).AssignmentLinkRoute);
const AssignmentRoute = lazyScreen(async () => (await import("./routes/teach/assignment-route.tsx")).AssignmentRoute);
const ResultsRoute = lazyScreen(async () => (await import("./routes/teach/results-route.tsx")).ResultsRoute);
const EditorRoute = lazyScreen(async () => (await import("./routes/teach/editor-route.tsx")).EditorRoute);
const EditScenarioRoute = lazyScreen(async () => (await import("./routes/teach/edit-scenario-route.tsx")).EditScenarioRoute);
const RatingRoute = lazyScreen(async () => (await import("./routes/teach/rating-route.tsx")).RatingRoute);
const RatingRoundRoute = lazyScreen(async () => (await import("./routes/teach/rating-round-route.tsx")).RatingRoundRoute);
const BatchRoute = lazyScreen(async () => (await import("./routes/teach/batch-route.tsx")).BatchRoute);
const HandoutRoute = lazyScreen(async () => (await import("./routes/teach/handout-route.tsx")).HandoutRoute);
const ImportRoute = lazyScreen(async () => (await import("./routes/import-route.tsx")).ImportRoute);
const NotFoundRoute = lazyScreen(async () => (await import("./routes/not-found-route.tsx")).NotFoundRoute);

/** The screen for the path. Each starts afresh, inside an error boundary of its own. */
export function Routes() {
  const [path] = useLocation();
  return (
    <ErrorBoundary key={path}>
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path="/">
            <LibraryRoute />
          </Route>
          <Route path="/practice/:scenarioId">{({ scenarioId }) => <PracticeRoute scenarioId={scenarioId} />}</Route>
          <Route path="/conversation/:scenarioId">{({ scenarioId }) => <ConversationRoute scenarioId={scenarioId} />}</Route>
          <Route path="/sequences/:sequenceId">{({ sequenceId }) => <SequenceRoute sequenceId={sequenceId} />}</Route>
          <Route path="/sequences/:sequenceId/:scenarioId">
            {({ sequenceId, scenarioId }) => <PracticeRoute scenarioId={scenarioId} sequenceId={sequenceId} />}
          </Route>
          <Route path="/session/:place?">{({ place }) => <SessionRoute place={place ?? null} />}</Route>
          <Route path="/return/:scenarioId">{({ scenarioId }) => <ReturnRoute scenarioId={scenarioId} />}</Route>
          <Route path="/progress">
            <ProgressRoute />
          </Route>
          <Route path="/drills">
            <DrillsRoute />
          </Route>
          <Route path="/drills/:drill">{({ drill }) => <DrillRoute drill={drill} />}</Route>
          <Route path="/history">
            <HistoryRoute />
          </Route>
          <Route path="/history/:attemptId">{({ attemptId }) => <AttemptRoute attemptId={attemptId} />}</Route>
          <Route path="/primer">
            <PrimerRoute />
          </Route>
          <Route path="/settings/:part?">{({ part }) => <SettingsRoute part={part ?? null} />}</Route>
          <Route path="/about">
            <AboutRoute />
          </Route>
          <Route path="/teach">
            <TeachRoute />
          </Route>
          <Route path="/class/:scenarioId?">{({ scenarioId }) => <ClassRoute scenarioId={scenarioId ?? null} />}</Route>
          <Route path="/projector/:scenarioId">{({ scenarioId }) => <ProjectorRoute scenarioId={scenarioId} />}</Route>
          <Route path="/answer/:scenarioId">{({ scenarioId }) => <AnswerRoute scenarioId={scenarioId} />}</Route>
          <Route path="/answer-to/:packed">{({ packed }) => <AnswerToRoute packed={packed} />}</Route>
          <Route path="/handed-in/:packed">{({ packed }) => <HandedInRoute packed={packed} />}</Route>
          <Route path="/assign">
            <AssignRoute />
          </Route>
          <Route path="/assignment/:packed">{({ packed }) => <AssignmentLinkRoute packed={packed} />}</Route>
          <Route path="/assignments/:assignmentId/:place?">
            {({ assignmentId, place }) => <AssignmentRoute assignmentId={assignmentId} place={place ?? null} />}
          </Route>
          <Route path="/results">
            <ResultsRoute />
          </Route>
          <Route path="/editor">
            <EditorRoute />
          </Route>
          <Route path="/editor/:scenarioId/:place?">
            {({ scenarioId, place }) => <EditScenarioRoute scenarioId={scenarioId} place={place ?? null} />}
          </Route>
          <Route path="/rating">
            <RatingRoute />
          </Route>
          <Route path="/rating/:roundId/:place?">
            {({ roundId, place }) => <RatingRoundRoute roundId={roundId} place={place ?? null} />}
          </Route>
          <Route path="/batch">
            <BatchRoute />
          </Route>
          <Route path="/handout/:scenarioId">{({ scenarioId }) => <HandoutRoute scenarioId={scenarioId} />}</Route>
          <Route path="/import/*?">{(params) => <ImportRoute packed={params["*"] ?? ""} />}</Route>
          <Route>
            <NotFoundRoute />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}
