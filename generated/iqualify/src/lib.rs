// Made by Clientwright from iqualify.yaml; do not edit.

//! A client for the iQualify API.
//!
//! Courses, offerings, learners, assessments, badges, channels and pulses of an iQualify
//! organisation.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = iqualify_client::Client::builder()
//!     .access_token("secret")
//!     .build()?;
//!
//! let answer = client.list_endpoints().send().await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```

#![forbid(unsafe_code)]

#[rustfmt::skip]
mod client;
#[rustfmt::skip]
mod problem;

pub use client::{Client, ClientBuilder};
/// Everything that stands in public signatures and is not of this API.
pub use clientwright_runtime as runtime;
pub use problem::{Error, Problem};

/// The operations and their requests, a module for each tag.
#[rustfmt::skip]
pub mod operations {
    /// What endpoints there are.
    #[cfg(feature = "api-info")] pub mod api_info;
    /// Marks, submissions and attempts of learners.
    #[cfg(feature = "assessment-data")] pub mod assessment_data;
    /// Groups of learners who are assessed together.
    #[cfg(feature = "assessment-groups")] pub mod assessment_groups;
    /// Assessments of an offering, their dates and documents.
    #[cfg(feature = "assessment-management")] pub mod assessment_management;
    /// Badges of offerings and of users.
    #[cfg(feature = "badges")] pub mod badges;
    /// Channels of an offering, their posts and comments.
    #[cfg(feature = "channels")] pub mod channels;
    /// Offerings and the external courses that they stand for.
    #[cfg(feature = "course-mappings")] pub mod course_mappings;
    /// Category, level, tags and topic of a course.
    #[cfg(feature = "course-metadata")] pub mod course_metadata;
    /// Courses, their activations and who may edit them.
    #[cfg(feature = "courses")] pub mod courses;
    /// Progress, social notes and reactions of learners.
    #[cfg(feature = "learner-activity")] pub mod learner_activity;
    /// Users of an offering, and who marks whom.
    #[cfg(feature = "offering-learners")] pub mod offering_learners;
    /// Category, level, tags and topic of an offering.
    #[cfg(feature = "offering-metadata")] pub mod offering_metadata;
    /// Runs of a course, with a start and an end.
    #[cfg(feature = "offerings")] pub mod offerings;
    /// The organisation that a token belongs to.
    #[cfg(feature = "organisation")] pub mod organisation;
    /// Short questions to learners, and the responses.
    #[cfg(feature = "pulses")] pub mod pulses;
    /// User accounts, their offerings and permissions.
    #[cfg(feature = "users")] pub mod users;
}

/// The types of bodies, answers and parameters, a module for each schema.
#[rustfmt::skip]
pub mod types {
    #[cfg(feature = "courses")] pub mod activation;
    #[cfg(any(feature = "courses", feature = "offerings"))] pub mod activation_metadata;
    #[cfg(feature = "assessment-data")] pub mod activity_attempt;
    #[cfg(feature = "assessment-data")] pub mod activity_attempt_feedback;
    #[cfg(feature = "assessment-data")] pub mod activity_attempt_file;
    #[cfg(feature = "assessment-data")] pub mod activity_attempt_files;
    #[cfg(feature = "offering-learners")] pub mod add_offering_users;
    #[cfg(feature = "offering-learners")] pub mod added_offering_user;
    #[cfg(feature = "offering-learners")] pub mod added_offering_user_or_error;
    #[cfg(feature = "learner-activity")] pub mod all_learner_progress;
    #[cfg(feature = "learner-activity")] pub mod all_learner_progress_data;
    pub mod api_error;
    #[cfg(feature = "assessment-management")] pub mod assessment;
    #[cfg(feature = "assessment-groups")] pub mod assessment_group;
    #[cfg(feature = "assessment-groups")] pub mod assessment_group_learner;
    #[cfg(feature = "assessment-management")] pub mod assessment_pending_submission;
    #[cfg(feature = "assessment-management")] pub mod assessment_update;
    #[cfg(feature = "assessment-management")] pub mod assignment;
    #[cfg(feature = "assessment-data")] pub mod assignment_mark;
    #[cfg(feature = "channels")] pub mod attachment;
    #[cfg(feature = "badges")] pub mod badge;
    #[cfg(feature = "badges")] pub mod badge_award;
    #[cfg(any(feature = "badges", feature = "offerings"))] pub mod badge_expiry;
    #[cfg(feature = "offerings")] pub mod badge_update;
    #[cfg(any(feature = "course-metadata", feature = "offering-metadata"))]
    pub mod category_update;
    #[cfg(feature = "channels")] pub mod channel;
    #[cfg(feature = "channels")] pub mod channel_group;
    #[cfg(feature = "channels")] pub mod channel_learner;
    #[cfg(feature = "channels")] pub mod channel_update;
    #[cfg(feature = "channels")] pub mod comment;
    #[cfg(any(feature = "course-metadata", feature = "courses"))] pub mod course;
    #[cfg(any(feature = "course-metadata", feature = "courses"))] pub mod course_metadata;
    #[cfg(feature = "courses")] pub mod course_permission_grant;
    #[cfg(feature = "courses")] pub mod course_permissions;
    #[cfg(feature = "courses")] pub mod course_summary;
    #[cfg(feature = "courses")] pub mod course_summary_metadata;
    #[cfg(feature = "badges")] pub mod criteria;
    #[cfg(any(feature = "assessment-data", feature = "assessment-management"))] pub mod document;
    #[cfg(feature = "assessment-management")] pub mod due_date_update;
    pub mod error_details;
    #[cfg(any(feature = "badges", feature = "offerings"))] pub mod expiry_type;
    #[cfg(feature = "courses")] pub mod granted_course;
    #[cfg(feature = "offering-learners")] pub mod included_by_default;
    #[cfg(any(feature = "assessment-groups", feature = "offering-learners", feature = "users"))]
    pub mod invite;
    #[cfg(feature = "learner-activity")] pub mod learner;
    #[cfg(feature = "learner-activity")] pub mod learner_offering_progress;
    #[cfg(feature = "learner-activity")] pub mod learner_progress;
    #[cfg(any(feature = "course-metadata", feature = "courses"))] pub mod learning_outcome;
    #[cfg(any(feature = "course-metadata", feature = "offering-metadata"))] pub mod level_update;
    #[cfg(any(feature = "assessment-data", feature = "assessment-management"))] pub mod mark;
    #[cfg(any(feature = "assessment-data", feature = "assessment-management"))]
    pub mod mark_feedback;
    #[cfg(feature = "channels")] pub mod moderation;
    #[cfg(feature = "channels")] pub mod moderator;
    #[cfg(feature = "assessment-groups")] pub mod new_assessment_group;
    #[cfg(feature = "channels")] pub mod new_channel;
    #[cfg(feature = "offerings")] pub mod new_offering;
    #[cfg(any(feature = "assessment-data", feature = "assessment-management", feature = "courses",
        feature = "learner-activity"))]
    pub mod number_or_text;
    #[cfg(any(feature = "offering-metadata", feature = "offerings", feature = "users"))]
    pub mod offering;
    #[cfg(feature = "assessment-management")] pub mod offering_activity;
    #[cfg(any(feature = "offering-metadata", feature = "offerings", feature = "users"))]
    pub mod offering_metadata;
    #[cfg(feature = "offerings")] pub mod offering_metadata_update;
    #[cfg(feature = "learner-activity")] pub mod offering_progress_row;
    #[cfg(feature = "offerings")] pub mod offering_summary;
    #[cfg(feature = "offerings")] pub mod offering_update;
    #[cfg(feature = "offering-learners")] pub mod offering_user;
    #[cfg(feature = "offering-learners")] pub mod offering_user_data;
    #[cfg(feature = "badges")] pub mod open_badge_class;
    #[cfg(feature = "badges")] pub mod open_badge_criteria;
    #[cfg(feature = "organisation")] pub mod organisation;
    #[cfg(feature = "users")] pub mod permission_name;
    #[cfg(feature = "channels")] pub mod post;
    #[cfg(feature = "pulses")] pub mod pulse_answer;
    #[cfg(feature = "pulses")] pub mod pulse_mcq_option;
    #[cfg(feature = "pulses")] pub mod pulse_response;
    #[cfg(feature = "pulses")] pub mod pulse_spatial_option;
    #[cfg(feature = "pulses")] pub mod pulse_type;
    #[cfg(feature = "assessment-data")] pub mod quiz_mark;
    #[cfg(feature = "pulses")] pub mod response_time_bounds;
    #[cfg(feature = "learner-activity")] pub mod social_note;
    #[cfg(feature = "assessment-data")] pub mod submission_mark;
    #[cfg(feature = "users")] pub mod suspension;
    #[cfg(any(feature = "course-metadata", feature = "offering-metadata"))] pub mod tags_update;
    #[cfg(feature = "assessment-management")] pub mod theme;
    #[cfg(any(feature = "badges", feature = "offerings"))] pub mod timeframe_unit;
    #[cfg(any(feature = "course-metadata", feature = "offering-metadata"))] pub mod topic_update;
    #[cfg(feature = "offering-learners")] pub mod transfer;
    #[cfg(feature = "learner-activity")] pub mod unit_reactions;
    #[cfg(feature = "learner-activity")] pub mod unit_reactions_feedback;
    #[cfg(any(feature = "assessment-groups", feature = "users"))] pub mod user;
    #[cfg(feature = "badges")] pub mod user_badge;
    #[cfg(feature = "badges")] pub mod user_badge_expiry;
    #[cfg(any(feature = "assessment-management", feature = "users"))] pub mod user_data;
    #[cfg(any(feature = "assessment-groups", feature = "assessment-management",
        feature = "offering-learners", feature = "users"))]
    pub mod user_metadata;
    #[cfg(feature = "courses")] pub mod user_permission;
    #[cfg(any(feature = "assessment-groups", feature = "offering-learners", feature = "users"))]
    pub mod user_profile;
    #[cfg(any(feature = "assessment-management", feature = "offering-learners", feature = "users"))]
    pub mod user_profile_data;
    pub mod wrapped_error;
}

/// The answers that the description shows, for the `Recorder` of a test.
#[cfg(feature = "test")]
#[rustfmt::skip]
pub mod examples;

/// The code of the README, compiled as the documentation is.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
