package kelisim.fact;

/** The kind of an intention: a field of cooperation, a form of joint work, a project, a pledge, a proposal. */
public enum CommitmentKind implements Code {
    AREA,
    ACTIVITY,
    PROJECT,
    PLEDGE,
    PROPOSAL
}
