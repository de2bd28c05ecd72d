import { ENOUGH_ANSWERS } from "#learning/agreement/compare.ts";
import { DRAWS } from "#learning/agreement/kappa-interval.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import styles from "./how-worked-out.module.css";

/** Where the figures come from, what they can’t say, and whose convention the words for them are. */
export function HowWorkedOut() {
  return (
    <Disclosure summary="How these figures come about, and what they can’t say">
      <div className={styles["prose"]}>
        <p>
          <b>Kappa</b> says how much two judges agree beyond what their habits alone would bring. Two raters who call nearly everything
          missing are often of one mind without having looked; kappa takes that away. 1 is full agreement, 0 is what chance brings, and less
          than 0 is less than that. It is weighted by squares: missing against there counts four times as much as missing against partly
          (Cohen, 1968). Where one of the two gave every answer the same level, it can’t tell anything; with fewer than {ENOUGH_ANSWERS}{" "}
          answers it tells too little.
        </p>
        <p>
          <b>The range under it</b> holds the middle 95% of the kappas that come out when the answers are drawn anew, with replacement,{" "}
          {DRAWS.toLocaleString("en-US")} times (percentile bootstrap; Efron and Tibshirani, 1993). A wide range means: rate more answers
          before you make much of it.
        </p>
        <p>
          <b>Alpha</b> is Krippendorff’s for ordered levels (2011): the agreement of all raters at once, also where not each has rated
          everything.
        </p>
        <p>
          <b>All raters</b> stands for the middle of their levels, of two the lower, and for the traps that more than half of them see; a
          trap that fewer see counts neither way. An answer that Mend can’t read counts as missing in all three.
        </p>
        <p>
          <b>Is that good?</b> Landis and Koch (1977) called 0.41 to 0.60 moderate, 0.61 to 0.80 substantial, and more than that almost
          perfect. That is a convention, not a law: kappa falls where nearly all answers are alike, and rises with a mix of clear ones.
          Agreement isn’t truth, either. Where raters and Mend part ways, any of them may be right.
        </p>
      </div>
    </Disclosure>
  );
}
