package org.zunft.core.profession;

/** Why a guarded call has no result. */
public enum Failure {
    /** It threw. */
    THREW,
    /** It answered null or something outside its contract. */
    BROKE_CONTRACT,
    /** It ran past its deadline. */
    OVERRAN,
    /** It allocated more than its budget. */
    EXHAUSTED_BUDGET,
    /** It was not run, because the plugin failed too often. */
    SUSPENDED
}
